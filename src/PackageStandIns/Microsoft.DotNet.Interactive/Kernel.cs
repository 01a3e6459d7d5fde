using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The helpers that every C# cell can call without a prefix.</summary>
public class Kernel
{
    private const string NobodyToAsk =
        "This notebook runs without an editor, so nobody can answer the question{0}. "
        + "Open it in VS Code or Jupyter, or give the value in the cell.";

    private Kernel() { }

    /// <summary>Shows a value below the cell, in its preferred MIME types or in those given.</summary>
#pragma warning disable IDE1006 // .NET Interactive spells it in lower case.
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);
#pragma warning restore IDE1006

    /// <summary>Marks a string as HTML, so that it is shown as such.</summary>
    public static IHtmlContent HTML(string content) => content.ToHtmlContent();

    /// <summary>Asks the user. Without an editor there is nobody to ask, so it fails and says so.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string inputName = "") =>
        Task.FromException<string>(new NotSupportedException(Unanswerable(prompt)));

    /// <inheritdoc cref="GetInputAsync"/>
    public static Task<string> GetPasswordAsync(string prompt = "", string inputName = "") =>
        Task.FromException<string>(new NotSupportedException(Unanswerable(prompt)));

    private static string Unanswerable(string prompt) =>
        string.Format(null, NobodyToAsk, prompt.Length == 0 ? "" : $" '{prompt}'");
}
