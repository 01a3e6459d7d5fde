using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>The AttributeUpdates of older programs as the update that an expression makes.</summary>
internal static class LegacyUpdates
{
    public static Update Read(JsonObject request)
    {
        var updates = request.Structure("AttributeUpdates");
        return new Update(updates is null ? [] : [.. updates.Select(u => ReadAction(u.Key, u.Value))], isLegacy: true);
    }

    private static UpdateAction ReadAction(string attribute, JsonNode? node)
    {
        AttributeReader.CheckOlderName(attribute);
        var given = (JsonObject)RequestReading.NotNull(node);
        var action = given.Text("Action") ?? "PUT";
        new Checks().OneOf(action, $"attributeUpdates.{attribute}.member.action", "ADD", "DELETE", "PUT").Throw();
        var value = given["Value"] is { } content ? AttributeReader.Current.Read(content) : null;
        if (value is null)
        {
            return action == "DELETE"
                ? new UpdateAction(UpdateVerb.Remove, new DocumentPath(attribute), null)
                : throw DynamoErrors.Invalid("Only DELETE action is allowed when no attribute value is specified");
        }
        if (action == "DELETE" && value is not SetValue)
        {
            throw DynamoErrors.Invalid($"DELETE action with value is not supported for the type {value.Type.Name()}");
        }
        if (action == "ADD" && value is not (SetValue or NumberValue or ListValue))
        {
            throw DynamoErrors.Invalid($"ADD action is not supported for the type {value.Type.Name()}");
        }
        var verb = action switch
        {
            "ADD" => UpdateVerb.Add,
            "DELETE" => UpdateVerb.Delete,
            _ => UpdateVerb.Set,
        };
        return new UpdateAction(verb, new DocumentPath(attribute), new ValueOperand(value));
    }
}
