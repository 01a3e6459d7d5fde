using System.Text.RegularExpressions;
using LocalCloud.Deployment.Resources;
using YamlDotNet.RepresentationModel;

namespace LocalCloud.Deployment;

/// <summary>
/// Ref, Fn::GetAtt and Fn::Sub, short and long
/// (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html).
/// </summary>
internal sealed partial class Intrinsics(Template template, Place place)
{
    private const string Understood = "The local cloud understands Ref, Fn::GetAtt and Fn::Sub.";

    /// <summary>False when the node is an ordinary value.</summary>
    /// <exception cref="DeploymentException">It is a function that is not understood, or refers to nothing.</exception>
    public bool TryResolve(YamlNode node, out JsonNode? value)
    {
        var (function, argument) = Function(node);
        value = function switch
        {
            null => null,
            "Ref" when argument is YamlScalarNode name => Ref(name, name.Value!),
            "GetAtt" when argument is YamlScalarNode path && path.Value!.Split('.', 2) is [var name, var attribute] =>
                GetAtt(path, name, attribute),
            "GetAtt" when argument is YamlSequenceNode { Children: [var name, var attribute] } => GetAtt(
                name,
                name.ToString(),
                attribute.ToString()
            ),
            "Sub" when argument is YamlScalarNode text => Sub(text),
            _ => throw template.Refuse(node, $"{function} is not understood in this form. {Understood}"),
        };
        return function is not null;
    }

    private static (string? Function, YamlNode? Argument) Function(YamlNode node)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value.StartsWith('!') && !node.Tag.IsNonSpecific)
        {
            return (node.Tag.Value[1..], node);
        }
        if (node is YamlMappingNode { Children.Count: 1 } mapping)
        {
            var (key, argument) = mapping.Children.First();
            return key.ToString() switch
            {
                "Ref" => ("Ref", argument),
                var name when name.StartsWith("Fn::", StringComparison.Ordinal) => (name[4..], argument),
                _ => (null, null),
            };
        }
        return (null, null);
    }

    private string Ref(YamlNode at, string name) =>
        name switch
        {
            "AWS::Region" => place.Region,
            "AWS::AccountId" => place.AccountId,
            "AWS::Partition" => "aws",
            "AWS::URLSuffix" => "amazonaws.com",
            _ => Kind(at, name, out var resource).Ref(place, resource),
        };

    private string GetAtt(YamlNode at, string name, string attribute) =>
        Kind(at, name, out var resource).Attribute(place, resource, attribute)
        ?? throw template.Refuse(at, $"{name} has no attribute {attribute} in the local cloud.");

    private string Sub(YamlScalarNode text) =>
        Placeholder()
            .Replace(text.Value!, match =>
            {
                var name = match.Groups[1].Value;
                if (name[0] == '!')
                {
                    return "${" + name[1..] + "}";
                }
                return name.Split('.', 2) is [var resource, var attribute]
                    ? GetAtt(text, resource, attribute)
                    : Ref(text, name);
            });

    private ResourceKind Kind(YamlNode at, string name, out TemplateResource resource)
    {
        resource = template.Find(name) ?? throw template.Refuse(at, $"there is no resource {name}.");
        return ResourceKinds.Of(resource);
    }

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Placeholder();
}
