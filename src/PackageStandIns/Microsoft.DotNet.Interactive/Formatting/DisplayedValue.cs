namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Something that was shown, and can be shown anew in the same place.</summary>
public class DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
{
    public string DisplayId { get; } = Guid.NewGuid().ToString();

    public bool IsUpdated { get; private set; }

    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; } = formattedValues;

    public object? Value { get; private set; } = value;

    public void Update(object? updatedValue)
    {
        IsUpdated = true;
        Value = updatedValue;
        string[] mimeTypes = [.. FormattedValues.Select(formatted => formatted.MimeType)];
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, mimeTypes);
        Formatter.RaiseDisplayed(this);
    }
}
