namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The quotas of the language (https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html), each in one
/// place.
/// </summary>
public static class Limits
{
    /// <summary>Bytes of a definition.</summary>
    public const int DefinitionBytes = 1024 * 1024;

    /// <summary>Bytes of the input or result of a task, state or execution.</summary>
    public const int PayloadBytes = 256 * 1024;

    /// <summary>Characters of a state's name.</summary>
    public const int StateName = 80;

    /// <summary>The longest time-out, wait or interval in seconds: AWS's default time-out.</summary>
    public const int MaxWaitSeconds = 99_999_999;

    /// <summary>
    /// How far ahead a Wait's time may lie in seconds: a date 24,855 days from now is taken, one day more fails
    /// (observed on AWS: localstack/localstack, tests/aws/services/stepfunctions/v2/base/test_wait.py).
    /// </summary>
    public const int MaxDelaySeconds = int.MaxValue;

    /// <summary>How deep intrinsic functions nest.</summary>
    public const int IntrinsicNesting = 10;

    /// <summary>Items of States.ArrayRange.</summary>
    public const int RangeItems = 1000;

    /// <summary>Characters that States.Base64Encode, Base64Decode and Hash take.</summary>
    public const int TextToEncode = 10_000;

    /// <summary>Nodes that one path may visit (ours: <c>$..*..*..*</c> grows without bound otherwise).</summary>
    public const int PathVisits = 2_000_000;

    /// <summary>
    /// Bytes of all values that one Assign sets (Developer Guide, "Passing data between states with variables",
    /// "Limits").
    /// </summary>
    public const int VariableBytes = 256 * 1024;

    /// <summary>Bytes of all variables of an execution.</summary>
    public const int AllVariablesBytes = 10 * 1024 * 1024;

    /// <summary>
    /// Characters that <c>$pad</c> adds (recorded: radkawar/stackd, testdata/aws/stepfunctions/expression_limits.json).
    /// </summary>
    public const int Padding = 256 * 1024;
}
