namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of one type, and of types derived from it, as text of one MIME type.</summary>
public interface ITypeFormatter
{
    string MimeType { get; }

    Type Type { get; }

    bool Format(object? instance, FormatContext context);
}

internal sealed class DelegateFormatter(Type type, string mimeType, FormatDelegate<object?> write) : ITypeFormatter
{
    public string MimeType => mimeType;

    public Type Type => type;

    public bool Format(object? instance, FormatContext context) => write(instance, context);
}
