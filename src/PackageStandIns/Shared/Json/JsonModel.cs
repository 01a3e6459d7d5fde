using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;

namespace PackageStandIns.Json;

/// <summary>How model classes become JSON: members that aren't set are left out, as the SDK does.</summary>
internal static class JsonModel
{
    public static JsonSerializerOptions CreateOptions(JsonNamingPolicy naming) =>
        new()
        {
            PropertyNamingPolicy = naming,
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

        // Requests and responses inherit the SDK's own properties (ResponseMetadata and others): not on the wire.
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (
                type.Properties[i].AttributeProvider is not System.Reflection.PropertyInfo property
                || property.DeclaringType?.Assembly == typeof(AmazonWebServiceRequest).Assembly
                || property.IsDefined(typeof(NotInBodyAttribute), inherit: true)
            )
            {
                type.Properties.RemoveAt(i);
            }
        }
    }
}
