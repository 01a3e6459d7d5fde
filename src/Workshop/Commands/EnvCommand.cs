using System.CommandLine;
using System.Text.Json;
using Workshop.Running;

namespace Workshop.Commands;

internal static class EnvCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var shell = new Option<string>("--shell")
        {
            Description = "How to write them: bash (also zsh), pwsh, cmd or json",
            DefaultValueFactory = _ => OperatingSystem.IsWindows() ? "pwsh" : "bash",
        };
        shell.AcceptOnlyFromAmong("bash", "pwsh", "cmd", "json");
        var command = new Command("env", "Prints the variables that point any AWS client at the running local cloud")
        {
            shell,
            data,
        };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.Folder(data), parsed.GetValue(shell)!, cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string shell, CancellationToken cancelled)
    {
        var cloud = await RunningCloud.GetAsync(folder, cancelled);
        var variables = cloud.Environment;
        Console.WriteLine(
            shell == "json"
                ? JsonSerializer.Serialize(variables)
                : string.Join(
                    System.Environment.NewLine,
                    variables.Select(pair => ShellText.Line(shell, pair.Key, pair.Value))
                )
        );
        return 0;
    }
}
