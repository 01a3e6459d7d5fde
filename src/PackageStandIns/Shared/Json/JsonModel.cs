using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon;
using Amazon.Runtime;

namespace PackageStandIns.Json;

/// <summary>How model classes become JSON: members that aren't set are left out, as the SDK does.</summary>
internal static class JsonModel
{
    public static JsonSerializerOptions CreateOptions() =>
        new()
        {
            PropertyNameCaseInsensitive = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 512,
            Converters = { new ConstantClassConverterFactory(), new EpochSecondsConverter(), new BlobConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepModelMembers } },
        };

    private static void KeepModelMembers(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider is PropertyInfo property && IsInBody(property))
                Adapt(type.Properties[i], property);
            else
                type.Properties.RemoveAt(i);
        }
    }

    // Requests and responses inherit the SDK's own properties (ResponseMetadata and others): not on the wire.
    private static bool IsInBody(PropertyInfo property) =>
        property.DeclaringType?.Assembly != typeof(AmazonWebServiceRequest).Assembly
        && !property.IsDefined(typeof(NotInBodyAttribute), inherit: true);

    private static void Adapt(JsonPropertyInfo json, PropertyInfo property)
    {
        if (property.IsDefined(typeof(IdempotencyTokenAttribute)))
        {
            json.ShouldSerialize = (_, _) => true;
            json.Get = model => property.GetValue(model) ?? Guid.NewGuid().ToString();
        }
        else if (property.PropertyType.IsAssignableTo(typeof(ICollection)))
        {
            // Where the SDK makes the collections, one that is empty wasn't set.
            json.ShouldSerialize = (_, value) =>
                value is ICollection collection && (collection.Count > 0 || !AWSConfigs.InitializeCollections);
        }
    }
}
