using System.Text.Json.Nodes;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>Tags of a table (developer guide, "Tagging restrictions").</summary>
internal static class TagRules
{
    private const int MaxTags = 50;

    public static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string> before, JsonObject request)
    {
        var tags = new Dictionary<string, string>(before);
        var given = request.Structures("Tags") ?? [];
        var checks = new Checks();
        for (var i = 0; i < given.Count; i++)
        {
            var (key, value) = (given[i].Text("Key"), given[i].Text("Value"));
            checks.Required(key, $"tags.{i + 1}.member.key").Length(key, $"tags.{i + 1}.member.key", 1, 128)
                .Required(value, $"tags.{i + 1}.member.value").Length(value, $"tags.{i + 1}.member.value", 0, 256);
        }
        checks.Throw();
        foreach (var tag in given)
        {
            tags[tag.Text("Key")!] = tag.Text("Value")!;
        }
        return tags.Count <= MaxTags ? tags
            : throw DynamoErrors.Validation($"One or more parameter values were invalid: Too many tags: at most {MaxTags} are allowed");
    }
}
