namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html</summary>
public sealed record SucceedDefinition : StateDefinition
{
    public override string Type => "Succeed";
}
