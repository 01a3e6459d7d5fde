using System.Collections;
using System.Text.RegularExpressions;
using LocalCloud.Security;

namespace Workshop.Running;

/// <summary>The variables that lead any AWS client to a local cloud, and nowhere else.</summary>
public static partial class AwsVariables
{
    /// <summary>
    /// What would lead a client elsewhere, past the ones that are set:
    /// docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html. A service's own endpoint comes before
    /// AWS_ENDPOINT_URL, a session token would go along with the keys, and FIPS and dual-stack endpoints can't be had
    /// together with an endpoint of one's own.
    /// </summary>
    private static readonly string[] Misleading =
    [
        "AWS_PROFILE",
        "AWS_DEFAULT_PROFILE",
        "AWS_SESSION_TOKEN",
        "AWS_SECURITY_TOKEN",
        "AWS_CREDENTIAL_EXPIRATION",
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        "AWS_USE_FIPS_ENDPOINT",
        "AWS_USE_DUALSTACK_ENDPOINT",
    ];

    private static readonly string[] Services =
    [
        "EVENTBRIDGE",
        "SFN",
        "DYNAMODB",
        "LAMBDA",
        "CLOUDWATCH_LOGS",
        "SQS",
        "STS",
    ];

    /// <param name="shell">The variables of the shell that will take these.</param>
    /// <returns>Values by name, in the order in which they are shown; null takes a variable away.</returns>
    public static IReadOnlyDictionary<string, string?> For(
        string endpoint,
        string region,
        Credentials credentials,
        IDictionary shell
    )
    {
        var variables = new Dictionary<string, string?>
        {
            ["AWS_ENDPOINT_URL"] = endpoint,
            ["AWS_REGION"] = region,
            ["AWS_DEFAULT_REGION"] = region,
            ["AWS_ACCESS_KEY_ID"] = credentials.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = credentials.SecretAccessKey,
            // Else StartSyncExecution and TestState go to sync-127.0.0.1, which is no address.
            ["AWS_DISABLE_HOST_PREFIX_INJECTION"] = "true",
        };
        var names = shell.Keys.Cast<string>().Where(name => ServiceEndpoint().IsMatch(name));
        foreach (var name in Misleading.Concat(Services.Select(s => $"AWS_ENDPOINT_URL_{s}")).Concat(names))
        {
            variables[name] = null;
        }
        return variables;
    }

    [GeneratedRegex("^AWS_ENDPOINT_URL_[A-Z0-9_]{1,64}$")]
    private static partial Regex ServiceEndpoint();
}
