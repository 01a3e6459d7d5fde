using System.Net;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using PackageStandIns.Pipeline;
using PackageStandIns.RestJson;

namespace PackageStandIns.Json;

/// <summary>Turns an error response into the service's typed exception, else into its base exception.</summary>
internal sealed class ErrorResponseReader(ServiceDescription service)
{
    public AmazonServiceException Read(
        JsonUnmarshallerContext context,
        Exception innerException,
        HttpStatusCode statusCode
    )
    {
        var body = ReadBody(context.Stream);
        var code = ErrorCode(context.ResponseData, body);
        var message = Member(body, "message")
            ?? Member(body, "Message")
            ?? $"The service answered with status {(int)statusCode} and no error message.";

        var exception = (AmazonServiceException)
            Activator.CreateInstance(
                TypeOf(code),
                message,
                innerException,
                ErrorType.Unknown,
                code,
                RequestId(context.ResponseData),
                statusCode
            );
        Fill(exception, body, context.ResponseData);
        return exception;
    }

    private static JsonElement ReadBody(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A proxy's page or an empty body: the status says what there is to say.
            return default;
        }
    }

    /// <summary>The bare name: services send it alone, as <c>namespace#Name</c>, or as <c>Name:URL</c>.</summary>
    private static string ErrorCode(IWebResponseData response, JsonElement body)
    {
        var header = response.GetHeaderValue("x-amzn-ErrorType");
        var full = string.IsNullOrEmpty(header) ? Member(body, "__type") ?? Member(body, "code") : header;
        if (full is null)
            return null;

        var name = full[(full.LastIndexOf('#') + 1)..];
        var end = name.IndexOf(':');
        return end < 0 ? name : name[..end];
    }

    private Type TypeOf(string code) =>
        code is null ? service.BaseException : service.Exceptions.GetValueOrDefault(code) ?? service.BaseException;

    private void Fill(AmazonServiceException exception, JsonElement body, IWebResponseData response)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var property in exception.GetType().GetProperties(declared))
        {
            if (property.GetCustomAttribute<HeaderAttribute>() is { } header)
                property.SetValue(exception, response.GetHeaderValue(header.Name));
            else if (Find(body, property.Name) is { } value)
                property.SetValue(exception, value.Deserialize(property.PropertyType, service.Json));
        }
    }

    private static JsonElement? Find(JsonElement body, string name)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return null;

        var member = body.EnumerateObject()
            .FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return member.Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : member.Value;
    }

    private static string Member(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static string RequestId(IWebResponseData response)
    {
        var id = response.GetHeaderValue("x-amzn-RequestId");
        return string.IsNullOrEmpty(id) ? response.GetHeaderValue("x-amz-request-id") : id;
    }
}
