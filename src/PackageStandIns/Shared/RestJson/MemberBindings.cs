using PackageStandIns.Json;

namespace PackageStandIns.RestJson;

/// <summary>The member fills its place in the path.</summary>
internal sealed class FromPathAttribute(string name) : NotInBodyAttribute
{
    public string Name => name;
}

/// <summary>The member is a parameter of the query string.</summary>
internal sealed class QueryAttribute(string name) : NotInBodyAttribute
{
    public string Name => name;
}

/// <summary>The member is a header.</summary>
internal sealed class HeaderAttribute(string name) : NotInBodyAttribute
{
    public string Name => name;
}

/// <summary>The member is the whole body: bytes as they stand, a structure as JSON.</summary>
internal sealed class BodyAttribute : NotInBodyAttribute;

/// <summary>The member is the response's HTTP status.</summary>
internal sealed class StatusCodeAttribute : NotInBodyAttribute;
