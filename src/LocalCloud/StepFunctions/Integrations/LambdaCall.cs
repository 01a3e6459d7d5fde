using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>A function's call that a task waits for, as a row of work.</summary>
/// <param name="Function">A name or an ARN.</param>
/// <param name="Payload">The function's input, JSON.</param>
/// <param name="WithLog">Whether the answer is to have the end of the function's log.</param>
internal sealed record LambdaCall(TaskReference Task, string Function, byte[] Payload, bool WithLog)
{
    public static readonly WorkKind<LambdaCall> Kind = new("states.lambda");
}
