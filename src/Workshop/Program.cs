using System.CommandLine;
using LocalCloud.Storage;
using Spectre.Console;
using Workshop;
using Workshop.Commands;

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
    ServeCommand.Create(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is UserException or StoreException)
{
    AnsiConsole.Console.Profile.Out.Writer.Flush();
    Console.Error.WriteLine(e.Message);
    return 1;
}
