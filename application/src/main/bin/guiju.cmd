@echo off
rem Starts Guiju: the desktop, the server ("guiju serve") or a command ("guiju search ...").
rem The arguments go to the Java side as they are; nothing here looks into them.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>nul
for %%I in ("%~dp0..") do set "GUIJU_ROOT=%%~fI"

set "GUIJU_BEST="
set "GUIJU_BEST_FEATURE=20"
if defined GUIJU_JAVA_HOME (
    call :consider "%GUIJU_JAVA_HOME%"
) else (
    if defined JAVA_HOME call :consider "%JAVA_HOME%"
    for %%P in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
        if exist "%%~P" for /d %%D in ("%%~P\*") do call :consider "%%~D"
    )
)
if not defined GUIJU_BEST (
    >&2 echo 没有找到 JDK 21 或更高版本。请安装一个，或用环境变量 GUIJU_JAVA_HOME 指明。
    >&2 echo No JDK of version 21 or later was found. Install one, or name it in the variable GUIJU_JAVA_HOME.
    exit /b 1
)

set "GUIJU_LIB=%GUIJU_ROOT%\platform\lib"
"%GUIJU_BEST%\bin\java.exe" "@%GUIJU_ROOT%\etc\guiju.vmoptions" "@%GUIJU_ROOT%\etc\desktop.vmoptions" "-Dguiju.home=%GUIJU_ROOT%" -cp "%GUIJU_ROOT%\lib\guiju-launcher.jar;%GUIJU_LIB%\boot.jar;%GUIJU_LIB%\org-openide-modules.jar;%GUIJU_LIB%\org-openide-util.jar;%GUIJU_LIB%\org-openide-util-lookup.jar;%GUIJU_LIB%\org-openide-util-ui.jar" org.guiju.launcher.Main %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=.-+" %%F in ("%%~V") do call :compare "%~1" %%F
)
exit /b 0

:compare
if %2 GTR %GUIJU_BEST_FEATURE% (
    set "GUIJU_BEST=%~1"
    set "GUIJU_BEST_FEATURE=%2"
)
exit /b 0
