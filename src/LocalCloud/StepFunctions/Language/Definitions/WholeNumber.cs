using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>A field that is a whole number in the definition, or one whose name ends in <c>Path</c> and that refers to such a number.</summary>
internal sealed record WholeNumber(string Field, long Least, long Most, long Value, JsonPath? Path)
{
    /// <exception cref="StatesException">States.Runtime: the path leads nowhere, or to something else.</exception>
    public long Read(JsonNode? input, Scope scope)
    {
        if (Path is null)
        {
            return Value;
        }
        var found = Path.ReadOrFail(input, scope);
        return Numbers.TryWhole(found, out var number) && number >= Least && number <= Most
            ? number
            : throw StatesException.Runtime(
                $"The {Field} parameter does not reference an integer from {Least} to {Most}: {Path.Text} == {scope.Quote(found)}");
    }
}
