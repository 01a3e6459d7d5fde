namespace LocalCloud.EventBridge.Targets;

/// <summary>What a target's ARN points to.</summary>
internal sealed record TargetArn(string Text, string Service, string Region, string Account, string Resource)
{
    /// <exception cref="Protocol.AwsException">ValidationException in AWS's words.</exception>
    public static TargetArn Parse(string text)
    {
        var parts = text.Split(':', 6);
        return parts is ["arn", _, { Length: > 0 } service, var region, var account, { Length: > 0 } resource]
            ? new TargetArn(text, service, region, account, resource)
            : throw Errors.Invalid($"Parameter {text} is not valid. Reason: Provided Arn is not in correct format.");
    }
}
