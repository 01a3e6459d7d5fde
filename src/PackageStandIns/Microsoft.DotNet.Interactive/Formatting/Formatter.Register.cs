namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static readonly List<ITypeFormatter> Registered = [];

    public static void Register(ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        lock (Registered)
        {
            Registered.Add(formatter);
        }
    }

    public static void Register<T>(Func<T, string> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register<T>((value, writer) => writer.Write(formatter(value)), mimeType);

    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(typeof(T), (value, writer) => formatter((T)value, writer), mimeType);

    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new DelegateFormatter(typeof(T), mimeType, (value, context) => formatter((T)value!, context)));

    public static void Register(
        Type type,
        Action<object, TextWriter> formatter,
        string mimeType = PlainTextFormatter.MimeType
    )
    {
        Register(new DelegateFormatter(type, mimeType, (value, context) =>
            {
                formatter(value!, context.Writer);
                return true;
            }));
    }

    private static bool WriteRegistered(object obj, FormatContext context, string mimeType)
    {
        ITypeFormatter[] candidates;
        lock (Registered)
        {
            candidates = [.. Registered.Where(f => f.MimeType == mimeType && Fits(f.Type, obj.GetType()))];
        }

        // The most specific type wins, then the one registered last.
        return candidates
            .Reverse()
            .OrderBy(candidate => Distance(candidate.Type, obj.GetType()))
            .Any(candidate => candidate.Format(obj, context));
    }

    private static bool Fits(Type declared, Type actual) =>
        declared.IsAssignableFrom(actual) || OpenGenericDistance(declared, actual) is not null;

    private static int Distance(Type declared, Type actual)
    {
        if (OpenGenericDistance(declared, actual) is { } openDistance)
        {
            return openDistance;
        }

        var distance = 0;
        for (var type = actual; type is not null && type != declared; type = type.BaseType)
        {
            distance++;
        }

        // An interface is met at the end of the chain of base classes, but before object.
        return declared == typeof(object) ? int.MaxValue : distance;
    }

    private static int? OpenGenericDistance(Type declared, Type actual)
    {
        if (!declared.IsGenericTypeDefinition)
        {
            return null;
        }

        var distance = 0;
        for (var type = actual; type is not null; type = type.BaseType, distance++)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == declared)
            {
                return distance;
            }
        }

        var implements = actual.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == declared);
        return implements ? distance : null;
    }
}
