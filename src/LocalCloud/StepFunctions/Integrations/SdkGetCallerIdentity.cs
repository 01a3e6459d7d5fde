using System.Security.Cryptography;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// aws-sdk:sts:getCallerIdentity: who calls from a workflow is not who started it, but a session of the state machine's role, or of
/// the role in the task's Credentials (recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws,
/// Task.State-005).
/// </summary>
internal sealed class SdkGetCallerIdentity(bool waits)
    : ServiceTask("aws-sdk:sts", waits ? "getCallerIdentity" + WaitForTaskToken : "getCallerIdentity")
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string IdLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        // Asked all the same, so that what is wrong with the request is said.
        ServiceCall.Run(call, "sts", "GetCallerIdentity", ServiceCall.Request(arguments));
        var role = call.CredentialsRole ?? call.Execution.RoleArn;
        var account = role.Split(':') is ["arn", _, "iam", _, var owner, ..] ? owner : call.Tx.Place.AccountId;
        var session = RandomNumberGenerator.GetString(Letters, 32);
        var caller = new JsonObject
        {
            ["Account"] = account,
            ["Arn"] = $"arn:aws:sts::{account}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/{session}",
            ["UserId"] = $"{RoleId(role)}:{session}",
        };
        return Answer(caller);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V2(e, "Sts", validationIsModelled: false);

    /// <summary>There is no IAM here to give the role an id: its ARN always makes the same one.</summary>
    private static string RoleId(string role) =>
        "AROA"
        + string.Concat(
            SHA256.HashData(Encoding.UTF8.GetBytes(role)).Take(17).Select(b => IdLetters[b % IdLetters.Length])
        );
}
