using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>
/// Each file describes a topic: a path or a function, and what it comes to. JSON may have single quotes for double
/// ones.
/// </summary>
public sealed class ResultTests
{
    /// <summary>Stands for what a cause begins with.</summary>
    private const string Anything = "! … ";

    [Theory]
    [InlineData("intrinsics.txt")]
    [InlineData("paths.txt")]
    public void An_expression_comes_to_what_is_written(string file) =>
        CaseFile
            .Results($"StepFunctions/Language/Cases/{file}")
            .Select(c => (c.Where, c.Result, Found: Found(c.Expression, c.Input)))
            .Where(c => !Fits(c.Result, c.Found))
            .Select(c => $"{c.Where}: {c.Found} instead of {c.Result}")
            .ShouldBeEmpty();

    private static bool Fits(string result, string found) =>
        result.StartsWith(Anything, StringComparison.Ordinal)
            ? found[0] == '!' && found.Contains(result[Anything.Length..], StringComparison.Ordinal)
            : found == result;

    private static string Found(string expression, string input)
    {
        try
        {
            return Value(expression, input);
        }
        catch (StatesException e) when (e.Error == "States.Runtime")
        {
            return $"! {e.Cause}";
        }
    }
}
