using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalCloud.Deployment;

/// <summary>A SAM template: its resources, and how a value in it refers to others.</summary>
internal sealed class Template
{
    private const string Transform = "AWS::Serverless-2016-10-31";

    private static readonly string[] Sections =
    [
        "AWSTemplateFormatVersion",
        "Transform",
        "Description",
        "Metadata",
        "Resources",
        "Outputs",
    ];
    private static readonly string[] ResourceParts =
    [
        "Type",
        "Properties",
        "Metadata",
        "DependsOn",
        "DeletionPolicy",
        "UpdateReplacePolicy",
    ];

    private readonly Intrinsics intrinsics;

    private Template(string file, Place place)
    {
        File = file;
        intrinsics = new Intrinsics(this, place);
    }

    public string File { get; }

    public string Folder => Path.GetDirectoryName(Path.GetFullPath(File))!;

    /// <summary>In the template's order.</summary>
    public List<TemplateResource> Resources { get; } = [];

    /// <exception cref="DeploymentException">The file can't be read, or has a part that is not understood.</exception>
    public static Template Read(string file, Place place)
    {
        var template = new Template(file, place);
        var root = ReadYaml(file);
        foreach (var (key, value) in root.Children)
        {
            var section = key.ToString();
            if (!Sections.Contains(section))
            {
                throw template.Refuse(
                    key,
                    $"the section {section} is not understood. The local cloud understands {Words.List(Sections)}."
                );
            }
            if (section == "Transform" && value.ToString() != Transform)
            {
                throw template.Refuse(value, $"the transform {value} is not understood, only {Transform}.");
            }
            if (section == "Resources")
            {
                template.ReadResources(value);
            }
        }
        return template.Resources.Count > 0 ? template : throw new DeploymentException($"{file} has no Resources.");
    }

    public TemplateResource? Find(string name) => Resources.Find(resource => resource.Name == name);

    /// <summary>A value as JSON, with references replaced.</summary>
    /// <exception cref="DeploymentException">
    /// It refers to something that is not there, or in a way that is not understood.
    /// </exception>
    public JsonNode? Resolve(YamlNode node) =>
        intrinsics.TryResolve(node, out var replaced)
            ? replaced
            : node switch
            {
                YamlMappingNode mapping => new JsonObject(
                    mapping.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Resolve(pair.Value)))
                ),
                YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Resolve)]),
                YamlScalarNode scalar => YamlScalars.Read(scalar),
                _ => throw Refuse(node, "this part of the file is not understood."),
            };

    public DeploymentException Refuse(YamlNode at, string what) => new($"{File}, line {at.Start.Line}: {what}");

    private void ReadResources(YamlNode section)
    {
        foreach (var (key, value) in Mapping(section, "Resources").Children)
        {
            var name = key.ToString();
            var parts = Mapping(value, name);
            foreach (var part in parts.Children.Keys.Where(part => !ResourceParts.Contains(part.ToString())))
            {
                throw Refuse(
                    part,
                    $"{name} has {part}, which is not understood. A resource may have {Words.List(ResourceParts)}."
                );
            }
            if (!parts.Children.TryGetValue(new YamlScalarNode("Type"), out var type))
            {
                throw Refuse(key, $"{name} has no Type.");
            }
            var properties = parts.Children.TryGetValue(new YamlScalarNode("Properties"), out var found)
                ? Mapping(found, $"{name}'s Properties")
                : [];
            Resources.Add(new TemplateResource(name, type.ToString(), (int)key.Start.Line, properties, this));
        }
    }

    private YamlMappingNode Mapping(YamlNode node, string what) =>
        node as YamlMappingNode ?? throw Refuse(node, $"{what} should hold names and values.");

    private static YamlMappingNode ReadYaml(string file)
    {
        try
        {
            using var reader = System.IO.File.OpenText(file);
            var yaml = new YamlStream();
            yaml.Load(new PlainYaml(reader));
            return yaml.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new DeploymentException($"{file} is not a template: it should hold sections.");
        }
        catch (YamlException e)
        {
            throw new DeploymentException(
                $"{file}, line {e.Start.Line}: this is not valid YAML: {e.InnerException?.Message ?? e.Message}",
                e
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeploymentException($"{file} can't be read: {e.Message}", e);
        }
    }
}
