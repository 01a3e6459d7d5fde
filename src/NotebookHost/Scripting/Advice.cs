using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Scripting;

/// <summary>A sentence for who learns, where the compiler's or the runtime's own words do not say what to do.</summary>
internal static class Advice
{
    /// <summary>What to do about an error of the compiler; null if its message says enough.</summary>
    public static string? About(Diagnostic error) => About(error.Id, error.GetMessage(CultureInfo.InvariantCulture));

    private static string? About(string id, string message) =>
        id switch
        {
            // Something is asked of the call itself, not of what it brings.
            "CS1061" or "CS1503" or "CS0029" when message.Contains("Task<", StringComparison.Ordinal) =>
                "Put await in front of the call: without it there is only a promise of its answer.",
            "CS1503" or "CS0029" when message.EndsWith("to 'string'", StringComparison.Ordinal) =>
                "Text stands in quotes: \"…\".",
            "CS1503" or "CS0029" when message.EndsWith("'string' to 'int'", StringComparison.Ordinal) =>
                "A number stands without quotes.",
            // The name does not exist.
            "CS0103" => "If it is text, it stands in quotes: \"…\". If a cell above makes it, run that cell first; "
                + "after a restart, begin with the first cell.",
            // The type is not known.
            "CS0246" => "If a cell above makes or imports it, run that cell first; as a rule it is the first cell.",
            // The type has no such member.
            "CS0117" or "CS1061" => "Look at the spelling; upper and lower case count.",
            // A text that does not end: "…, """…
            "CS1010" or "CS1039" or "CS8997" => "Text ends with the same quotes with which it begins, \" or \"\"\".",
            // Something is expected: ) , ] }
            "CS1003" or "CS1022" or "CS1026" or "CS1513" =>
                "Each ( [ { needs its partner, each \" too, and between two properties there is a comma.",
            // Not a statement, such as a call without its brackets.
            "CS0201" => "A call has ( ) at its end.",
            _ => null,
        };

    /// <summary>What to do about an exception; null if its message says enough.</summary>
    public static string? About(Exception exception) =>
        exception is NullReferenceException or ArgumentNullException
            ? "Something here is null: a value that was not written, an item that is not there, or a list that AWS did "
                + "not send (in version 4 of its SDK an empty list is null)."
            : null;
}
