using System.Diagnostics;
using System.Runtime.CompilerServices;
using LocalCloud.Storage;
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
        if (await patient.CloudAsync(cancelled) is { } cloud)
        {
            yield return Finding.Note($"running at {cloud.Record.Endpoint} (process {cloud.Record.ProcessId})");
        }
        else if (record is { IsAlive: true })
        {
            yield return Finding.Problem(
                $"process {record.ProcessId} was started as the local cloud and does not answer at {record.Endpoint}. "
                    + $"End that process; start goes on with the same data. Its log: {ServeLog.File(patient.DataFolder)}"
            );
        }
        else if (DataFolder.IsInUse(patient.DataFolder))
        {
            yield return Finding.Problem(
                $"{patient.DataFolder} is in use by {DataFolder.Owner(patient.DataFolder)}, which does not answer as its local cloud. "
                    + "End that process; start goes on with the same data."
            );
        }
        else if (record is { Port: { } port } && PortHolder.IsTaken(port))
        {
            yield return Finding.Warning(
                $"the last local cloud ended without being stopped, and {PortHolder.Describe(port)} now listens on its port {port}. "
                    + $"Nothing is lost; start with another port: start --port {PortHolder.Next(port)}"
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

    private static List<int> Others(int? ours)
    {
        var processes = Process.GetProcessesByName("workshop");
        var ids = processes.Select(p => p.Id).Where(id => id != ours && id != System.Environment.ProcessId).ToList();
        Array.ForEach(processes, p => p.Dispose());
        return ids;
    }
}
