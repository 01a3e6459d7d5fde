using System.Collections;
using System.Runtime.CompilerServices;

namespace Workshop.Doctoring;

/// <summary>Variables that send an AWS client elsewhere than the learner thinks.</summary>
internal static class VariableCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var endpoint = (await patient.CloudAsync(cancelled))?.Record.Endpoint;
        var variables = System
            .Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(entry => (Name: (string)entry.Key, Value: (string?)entry.Value ?? ""))
            .Where(v => v.Value.Length > 0)
            .OrderBy(v => v.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var (name, value) in variables)
        {
            if (
                name.StartsWith("AWS_ENDPOINT_URL", StringComparison.Ordinal)
                && value.TrimEnd('/') != endpoint?.TrimEnd('/')
            )
            {
                yield return Finding.Warning(
                    $"{name} sends AWS clients to {value}{(endpoint is null ? "" : $", the local cloud is at {endpoint}")}. "
                        + "Unset it if you did not mean that."
                );
            }
            else if (name is "AWS_PROFILE" or "AWS_DEFAULT_PROFILE")
            {
                yield return Finding.Warning(
                    $"{name} is {value}: clients that you start yourself may use that profile's account. The "
                        + $"lessons use it only with WORKSHOP_TARGET=aws."
                );
            }
            else if (name is "WORKSHOP_TARGET" && value != "local")
            {
                yield return Finding.Warning(
                    $"WORKSHOP_TARGET is {value}: the lessons run there, not on the local cloud. Unset it to come back."
                );
            }
            else if (name.Equals("http_proxy", StringComparison.OrdinalIgnoreCase) && !BypassesLoopback(variables))
            {
                yield return Finding.Problem(
                    $"{name} is set and NO_PROXY does not name 127.0.0.1, so requests to the local cloud go to the "
                        + $"proxy. Set NO_PROXY=127.0.0.1,localhost."
                );
            }
        }
    }

    private static bool BypassesLoopback(IEnumerable<(string Name, string Value)> variables) =>
        variables.Any(v =>
            v.Name.Equals("no_proxy", StringComparison.OrdinalIgnoreCase)
            && v.Value.Split(',').Any(host => host.Trim() is "127.0.0.1" or "*")
        );
}
