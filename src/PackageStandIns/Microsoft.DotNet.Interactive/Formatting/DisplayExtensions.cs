using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

// In System, as in .NET Interactive: a cell needs no using for it.
namespace System;

public static class DisplayExtensions
{
    /// <summary>Shows the value below the cell, in its preferred MIME types or in those given.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Show(value, FormattedValue.CreateManyFromObject(value, mimeTypes));

    /// <summary>Shows the text below the cell as what the MIME type says.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show(value, [new FormattedValue(mimeType, value)]);

    /// <summary>Shows a sequence as a table, a row for each item.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value, params string[] mimeTypes) =>
        value.Display(mimeTypes);

    private static DisplayedValue Show(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        var displayed = new DisplayedValue(value, formattedValues);
        Formatter.RaiseDisplayed(displayed);
        return displayed;
    }
}
