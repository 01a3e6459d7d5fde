using YamlDotNet.RepresentationModel;

namespace LocalCloud.Deployment;

/// <summary>One resource of a template, before and after its references are resolved.</summary>
internal sealed class TemplateResource(
    string name,
    string type,
    int line,
    YamlMappingNode properties,
    Template template
)
{
    private JsonObject? resolved;
    private bool isResolving;

    /// <summary>The logical id.</summary>
    public string Name => name;

    public string Type => type;

    public int Line => line;

    /// <summary>The properties with all references replaced.</summary>
    /// <exception cref="DeploymentException">They refer to something that is not there, or in a circle.</exception>
    public JsonObject Properties => resolved ??= (JsonObject)Resolve(properties)!;

    /// <summary>A property that names things, needed before others are resolved.</summary>
    /// <exception cref="DeploymentException">It is missing.</exception>
    public string Needed(string property) =>
        Text(property) ?? throw Refuse($"has no {property}. Give it one: the local cloud makes no names up.");

    /// <summary>One property as text, or null.</summary>
    public string? Text(string property) =>
        properties.Children.TryGetValue(new YamlScalarNode(property), out var node) ? Resolve(node)?.ToString() : null;

    public IEnumerable<(string Name, int Line)> PropertyLines =>
        properties.Children.Keys.Select(key => (key.ToString(), (int)key.Start.Line));

    private JsonNode? Resolve(YamlNode node)
    {
        if (isResolving)
        {
            throw Refuse("refers to itself, directly or through others.");
        }
        isResolving = true;
        try
        {
            return template.Resolve(node);
        }
        finally
        {
            isResolving = false;
        }
    }

    /// <summary>A sentence about this resource, for example "line 12: OrderTable has no TableName."</summary>
    public DeploymentException Refuse(string what, int? at = null) =>
        new($"{template.File}, line {at ?? line}: {name} {what}");
}
