using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>How large inputs, outputs and results may be.</summary>
internal static class PayloadSize
{
    public static bool IsTooLarge(string text) =>
        text.Length > Limits.PayloadBytes
        || (text.Length > Limits.PayloadBytes / 3 && Encoding.UTF8.GetByteCount(text) > Limits.PayloadBytes);

    public static string TooLarge(string what) =>
        $"The state/task '{what}' returned a result with a size exceeding the maximum number of bytes service limit.";
}
