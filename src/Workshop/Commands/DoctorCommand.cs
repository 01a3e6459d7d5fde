using System.CommandLine;
using Workshop.Doctoring;

namespace Workshop.Commands;

internal static class DoctorCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var port = CommonOptions.Port();
        var command = new Command(
            "doctor",
            "Checks this machine and the data folder, and says how to mend what is wrong"
        )
        {
            data,
            port,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(new Patient(Repository.Find(), parsed.Folder(data), parsed.GetValue(port)), cancelled)
        );
        return command;
    }

    private static async Task<int> RunAsync(Patient patient, CancellationToken cancelled)
    {
        var problems = 0;
        foreach (var check in Checkup.All)
        {
            var findings = 0;
            await foreach (var finding in check.Look(patient, cancelled))
            {
                findings++;
                problems += finding.Severity == Severity.Problem ? 1 : 0;
                Console.WriteLine($"{Mark(finding.Severity)} {check.Name}: {finding.Text}");
            }
            if (findings == 0)
            {
                Console.WriteLine($"ok      {check.Name}");
            }
        }
        Console.WriteLine(
            problems switch
            {
                0 => "Nothing is wrong.",
                1 => "1 problem",
                _ => $"{problems} problems",
            }
        );
        return problems == 0 ? 0 : 1;
    }

    private static string Mark(Severity severity) =>
        severity switch
        {
            Severity.Problem => "problem",
            Severity.Warning => "warning",
            _ => "ok     ",
        };
}
