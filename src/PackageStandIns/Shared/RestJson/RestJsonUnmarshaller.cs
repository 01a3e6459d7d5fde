using System.Net;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using PackageStandIns.Pipeline;

namespace PackageStandIns.RestJson;

internal sealed class RestJsonUnmarshaller<TResponse>(ServiceDescription service) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    private static readonly PropertyInfo[] Members = typeof(TResponse)
        .GetProperties()
        .Where(p => p.DeclaringType == typeof(TResponse))
        .ToArray();

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext context)
    {
        var body = new MemoryStream();
        context.Stream.CopyTo(body);
        body.Position = 0;

        var bodyMember = Members.SingleOrDefault(member => member.IsDefined(typeof(BodyAttribute)));
        var response =
            bodyMember is null && body.Length > 0
                ? JsonSerializer.Deserialize<TResponse>(body, service.Json)
                : new TResponse();
        bodyMember?.SetValue(response, body);

        foreach (var member in Members)
            Bind(response, member, context.ResponseData);

        return response;
    }

    public override AmazonServiceException UnmarshallException(
        JsonUnmarshallerContext context,
        Exception innerException,
        HttpStatusCode statusCode
    ) => service.Errors.Read(context, innerException, statusCode);

    private static void Bind(TResponse response, PropertyInfo member, IWebResponseData data)
    {
        if (member.IsDefined(typeof(StatusCodeAttribute)))
            member.SetValue(response, (int)data.StatusCode);

        if (member.GetCustomAttribute<HeaderAttribute>() is { } header && data.IsHeaderPresent(header.Name))
            member.SetValue(response, data.GetHeaderValue(header.Name));
    }
}
