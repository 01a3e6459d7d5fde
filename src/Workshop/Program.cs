using System.CommandLine;
using Spectre.Console;
using Workshop;
using Workshop.Commands;
using Workshop.Running;

using var ending = new Termination(inBackground: args.Contains(Launcher.InBackground));

// A lesson's first cell waits for its session, so that one has no command line to be read.
if (args is [SessionCommand.Name])
{
    return await SessionCommand.RunAsync();
}

var root = new RootCommand("Serverlesspresso in C# notebooks: runs the lessons and the local cloud they use.")
{
    OpenCommand.Create(),
    RunCommand.Create(),
    StartCommand.Create(),
    StopCommand.Create(),
    StatusCommand.Create(),
    ResetCommand.Create(),
    EnvCommand.Create(),
    ClockCommand.Create(),
    DeliverLateCommand.Create(),
    DoctorCommand.Create(),
    JupyterCommand.Create(),
    ServeCommand.Create(),
};

// What is printed may come from outside. Spectre's own writer keeps its colours and is given harmless text.
AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
Console.SetOut(new HarmlessWriter(Console.Out));
Console.SetError(new HarmlessWriter(Console.Error));

var invocation = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    ProcessTerminationTimeout = null,
};
try
{
    return await root.Parse(args).InvokeAsync(invocation, ending.Token);
}
catch (OperationCanceledException) when (ending.ExitCode != 0)
{
    Console.Error.WriteLine("Stopped.");
    // A cell's own threads don't keep the process.
    Environment.Exit(ending.ExitCode);
    return ending.ExitCode;
}
catch (Exception e)
{
    AnsiConsole.Console.Profile.Out.Writer.Flush();
    Console.Error.WriteLine(Failure.Text(e));
    return 1;
}
