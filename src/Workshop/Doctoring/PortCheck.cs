using System.Runtime.CompilerServices;
using Workshop.Running;

namespace Workshop.Doctoring;

internal static class PortCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var ours = await patient.CloudAsync(cancelled);
        if (ours is not null && ours.Record.Port == patient.Port)
        {
            yield break;
        }
        if (PortHolder.IsTaken(patient.Port))
        {
            yield return Finding.Problem(
                $"{patient.Port} is taken by {PortHolder.Describe(patient.Port)}. Stop that program, or use another "
                    + $"port: start --port {PortHolder.Next(patient.Port)}"
            );
        }
    }
}
