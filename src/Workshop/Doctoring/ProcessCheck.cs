using System.Diagnostics;
using System.Runtime.CompilerServices;
using Workshop.Running;

namespace Workshop.Doctoring;

internal static class ProcessCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var record = CloudRecord.Read(patient.DataFolder);
        if (await RunningCloud.FindAsync(patient.DataFolder, cancelled) is { } cloud)
        {
            yield return Finding.Note($"running at {cloud.Record.Endpoint} (process {cloud.Record.ProcessId})");
        }
        else if (record is not null && IsAlive(record.ProcessId))
        {
            yield return Finding.Problem(
                $"process {record.ProcessId} was started as the local cloud and does not answer at {record.Endpoint}. "
                    + $"End that process; start goes on with the same data. Its log: {ServeLog.File(patient.DataFolder)}"
            );
        }
        else if (record is not null)
        {
            yield return Finding.Warning(
                "the last local cloud ended without being stopped. Nothing is lost; start goes on where it was."
            );
        }
        foreach (var other in Others(record?.ProcessId))
        {
            yield return Finding.Warning(
                $"another workshop process runs (process {other}). If it is not yours to keep, stop it with: stop --data DIR"
            );
        }
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && process.ProcessName is "workshop" or "dotnet";
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static List<int> Others(int? ours)
    {
        var processes = Process.GetProcessesByName("workshop");
        var ids = processes.Select(p => p.Id).Where(id => id != ours && id != System.Environment.ProcessId).ToList();
        Array.ForEach(processes, p => p.Dispose());
        return ids;
    }
}
