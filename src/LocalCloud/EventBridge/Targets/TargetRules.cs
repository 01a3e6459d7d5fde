using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// What PutTargets refuses beyond the shapes' constraints; much of it was measured in github.com/badmintoncryer/cdk-preflight
/// (the rules "pf-events-…").
/// </summary>
internal static class TargetRules
{
    public static void Check(Cloud cloud, JsonObject target)
    {
        var id = target.String("Id")!;
        var arn = TargetArn.Parse(target.String("Arn")!);
        if (arn.NeedsRole(cloud) && target.String("RoleArn") is null)
        {
            throw Errors.Invalid($"RoleArn is required for target {arn.Text}.");
        }
        // github.com/terraform-aws-modules/terraform-aws-eventbridge/issues/136 quotes AWS.
        if (arn.IsLogGroup && target.String("RoleArn") is not null)
        {
            throw Errors.Invalid($"RoleArn is not supported for target {arn.Text}.");
        }
        if (arn.Needs is { } member && !target.ContainsKey(member))
        {
            throw Errors.Invalid($"Parameter(s) {member} must be specified for target: {id}.");
        }
        if (arn.NotFor(target) is { } wrong)
        {
            throw Errors.Invalid($"Parameter(s) {wrong} not supported for target: {id}.");
        }
        var inputs = new[] { "Input", "InputPath", "InputTransformer" }.Count(target.ContainsKey);
        if (inputs > 1)
        {
            throw Errors.Invalid(
                $"Only one of Input, InputPath, or InputTransformer must be provided for target {id}."
            );
        }
        // A log group takes a time and a message. The texts are quoted from AWS in public notes.
        if (arn.IsLogGroup && (target.ContainsKey("Input") || target.ContainsKey("InputPath")))
        {
            throw Errors.Invalid(
                $"Input and InputPath are not valid forms of input for target {id}. The only valid form of input is InputTransformer."
            );
        }
        if (target.String("Input") is { } input && JsonText.FirstError(input) is { } place)
        {
            throw Errors.Invalid($"JSON syntax error in input for target {id} : {place}.");
        }
        if (target.String("InputPath") is { Length: > 0 } path && EventPath.TryParseInput(path) is null)
        {
            throw Errors.Invalid($"InputPath for target {id} is invalid.");
        }
        if (target.Object("InputTransformer") is { } transformer)
        {
            InputTransformer.Check(transformer, id);
            if (arn.IsLogGroup && !InputTransformer.IsJson(transformer.String("InputTemplate")!))
            {
                throw Errors.Invalid($"Input for target {id} is not a valid JSON text.");
            }
        }
        DeadLetterQueue.Check(cloud, target.Object("DeadLetterConfig"));
    }
}
