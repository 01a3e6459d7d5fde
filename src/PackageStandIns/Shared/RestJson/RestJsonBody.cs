using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime.Internal;

namespace PackageStandIns.RestJson;

/// <summary>
/// The body of a REST request: the member that is the whole of it, else all members that go nowhere else.
/// </summary>
internal static class RestJsonBody
{
    public static void Add(
        DefaultRequest request,
        object input,
        List<PropertyInfo> members,
        JsonSerializerOptions options
    )
    {
        var member = members.SingleOrDefault(m => m.IsDefined(typeof(BodyAttribute)));
        var body = member is null ? input : member.GetValue(input);
        var isBytes = member?.PropertyType.IsAssignableTo(typeof(Stream)) == true;

        request.Headers["Content-Type"] = isBytes ? "application/octet-stream" : "application/json";
        if (body is Stream stream and not MemoryStream)
        {
            request.ContentStream = stream;
            if (stream.CanSeek)
                request.Headers["Content-Length"] = stream.Length.ToString(CultureInfo.InvariantCulture);

            return;
        }

        request.Content = Bytes(body, options);
        request.Headers["Content-Length"] = request.Content.Length.ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(object body, JsonSerializerOptions options) =>
        body switch
        {
            null => [],
            MemoryStream bytes => bytes.ToArray(),
            _ => JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), options),
        };
}
