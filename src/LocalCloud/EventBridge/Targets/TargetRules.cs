using LocalCloud.EventBridge.Targets.Kinds;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// What PutTargets refuses beyond the shapes' constraints; much of it was measured in github.com/badmintoncryer/cdk-preflight
/// (the rules "pf-events-…").
/// </summary>
internal static class TargetRules
{
    public static void Check(Place place, JsonObject target)
    {
        var id = target.Required("Id");
        var arn = TargetArn.Parse(target.Required("Arn"));
        var kind = TargetKinds.Of(place, arn);
        kind.CheckRole(place, arn, target);
        if (kind.Needs is { } member && !target.ContainsKey(member))
        {
            throw Errors.Invalid($"Parameter(s) {member} must be specified for target: {id}.");
        }
        if (kind.Refuses(target) is { } wrong)
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
        kind.CheckInput(target, id);
        DeadLetterQueue.Check(place, target.Object("DeadLetterConfig"));
    }
}
