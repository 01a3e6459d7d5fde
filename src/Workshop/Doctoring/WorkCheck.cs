using System.Runtime.CompilerServices;
using LocalCloud.Storage;
using Workshop.Running;

namespace Workshop.Doctoring;

/// <summary>Work that the local cloud could not do, and processes that ended by themselves.</summary>
internal static class WorkCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        if (await RunningCloud.FindAsync(patient.DataFolder, cancelled) is not { } cloud)
        {
            if (CrashNote.Read(patient.DataFolder) is { } crash)
            {
                yield return Finding.Problem(
                    $"the last local cloud ended by itself: {crash} Start it again; what it was doing is set aside "
                        + "when that ends it again and again."
                );
            }
            yield break;
        }
        foreach (var work in (await cloud.StatusAsync(cancelled))["setAside"]!.AsArray())
        {
            yield return Finding.Problem(
                $"work was set aside on {work!["since"]}: {work["kind"]} {work["key"]}: {work["reason"]} All else goes on; "
                    + $"its log: {ServeLog.File(patient.DataFolder)}"
            );
        }
    }
}
