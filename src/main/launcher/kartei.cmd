@echo off
rem Starts Kartei: finds a Java, gives it flags that suit the number of notes, and keeps an archive of loaded classes in
rem %LOCALAPPDATA%\kartei, from which the next start is quicker. The file "kartei" beside this one does the same elsewhere.
rem
rem   JAVA_HOME    the Java to use; otherwise the first on PATH
rem   KARTEI_OPTS  more arguments for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion

rem What to type to start it again, for messages that say how to go on.
set "KARTEI_COMMAND=%~0"

set "OLDEST_JAVA=17"
set "MAX_SMALL=5000"

for %%F in ("%~dp0..\lib\kartei.jar") do set "JAR=%%~fF"
if not exist "%JAR%" (
  >&2 echo kartei: there is no "%JAR%"
  exit /b 1
)

if not defined JAVA_HOME goto on_path
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto found
>&2 echo kartei: JAVA_HOME is set, but there is no "%JAVA%"
exit /b 1
:on_path
set "JAVA="
for %%F in (java.exe) do set "JAVA=%%~$PATH:F"
if defined JAVA goto found
>&2 echo kartei: there is no Java. Install a JDK, version %OLDEST_JAVA% or newer, or set JAVA_HOME
exit /b 1

:found
rem The folder of a Java says which it is in a file; a stand-in has to be asked.
for %%F in ("%JAVA%\..\..\release") do set "RELEASE=%%~fF"
set "VERSION="
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1"') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=%OLDEST_JAVA%"
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else (set "MAJOR=%%A")
if %MAJOR% LSS %OLDEST_JAVA% (
  >&2 echo kartei: "%JAVA%" is Java %MAJOR%, but Kartei needs %OLDEST_JAVA% or newer
  exit /b 1
)

rem Folders among the arguments are where notes may be; no folder means this one.
set "HEAP=-XX:+UseSerialGC -Xms96m -Xmn64m -XX:MinHeapFreeRatio=25 -XX:MaxHeapFreeRatio=40"
set "FLAGS=%HEAP% -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20"
set "COMMAND=%~1"
set "COUNTED="
set "NOTES=0"
if "%COMMAND%"=="build" goto count
if "%COMMAND%"=="check" goto count
if "%COMMAND%"=="serve" goto count
if "%COMMAND%"=="export" goto count
goto counted
:count
for %%A in (%*) do if exist "%%~fA\*" call :count_in "%%~fA"
if not defined COUNTED call :count_in "%CD%"
if %NOTES% GTR %MAX_SMALL% set "FLAGS=%HEAP%"
:counted
rem there can be only one collector
if defined KARTEI_OPTS if not "%KARTEI_OPTS:-XX:+Use=%"=="%KARTEI_OPTS%" set "FLAGS="

rem The archive belongs to one jar and one Java, told apart by their sizes and times.
set "ARCHIVE="
if not defined LOCALAPPDATA goto start
set "CACHE=%LOCALAPPDATA%\kartei"
if not exist "%CACHE%\" mkdir "%CACHE%" >nul 2>&1
if not exist "%CACHE%\" goto start
for %%F in ("%JAR%") do set "KEY=%%~zF-%%~tF"
for %%F in ("%JAVA%") do set "KEY=%KEY%-%%~zF-%%~tF-%VERSION%"
set "KEY=%KEY: =-%"
set "KEY=%KEY::=-%"
set "KEY=%KEY:/=-%"
set "KEY=%KEY:\=-%"
set "KEY=%KEY:,=-%"
set "FILE=%CACHE%\classes-%KEY%.jsa"
if exist "%FILE%" set ARCHIVE="-XX:SharedArchiveFile=%FILE%"
rem what a build has loaded is what others need
if not "%COMMAND%"=="build" goto start
if %MAJOR% GEQ 19 set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%FILE%"
if not defined ARCHIVE set ARCHIVE="-XX:ArchiveClassesAtExit=%FILE%"

:start
"%JAVA%" -Xshare:auto -Xlog:disable -XX:-PrintWarnings %FLAGS% %KARTEI_OPTS% %ARCHIVE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:count_in
set "COUNTED=yes"
for /f %%N in ('dir /s /b /a-d "%~1\*.md" 2^>nul ^| "%SystemRoot%\System32\find.exe" /c /v ""') do set /a NOTES+=%%N
exit /b 0
