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
            var findings = await LookAsync(check, patient, cancelled);
            foreach (var finding in findings)
            {
                problems += finding.Severity == Severity.Problem ? 1 : 0;
                Console.WriteLine($"{Mark(finding.Severity)} {check.Name}: {finding.Text}");
            }
            if (findings.Count == 0)
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

    /// <summary>A check that fails is a finding, and the others go on.</summary>
    private static async Task<List<Finding>> LookAsync(Check check, Patient patient, CancellationToken cancelled)
    {
        var findings = new List<Finding>();
        try
        {
            await foreach (var finding in check.Look(patient, cancelled))
            {
                findings.Add(finding);
            }
        }
        catch (Exception e) when (!cancelled.IsCancellationRequested)
        {
            findings.Add(Finding.Problem(Failure.Text(e)));
        }
        return findings;
    }

    private static string Mark(Severity severity) =>
        severity switch
        {
            Severity.Problem => "problem",
            Severity.Warning => "warning",
            _ => "ok     ",
        };
}
