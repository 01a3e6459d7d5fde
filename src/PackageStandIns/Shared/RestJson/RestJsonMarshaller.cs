using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using PackageStandIns.Json;
using PackageStandIns.Pipeline;

namespace PackageStandIns.RestJson;

/// <summary>AWS REST JSON: members go where their attributes say, the others into a JSON body.</summary>
internal sealed class RestJsonMarshaller(ServiceDescription service) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var operation = input.GetType().GetCustomAttribute<RestOperationAttribute>();
        var request = new DefaultRequest(input, service.ServiceId)
        {
            HttpMethod = operation.Method,
            ResourcePath = operation.Path,
            UseQueryString = true,
        };

        var members = input.GetType().GetProperties().Where(p => p.DeclaringType == input.GetType()).ToList();
        foreach (var member in members)
            Bind(request, member, member.GetValue(input));

        if (request.HttpMethod is "POST" or "PUT")
            AddBody(request, input, members);

        return request;
    }

    private void Bind(DefaultRequest request, PropertyInfo member, object value)
    {
        switch (member.GetCustomAttribute<NotInBodyAttribute>())
        {
            case FromPathAttribute when string.IsNullOrEmpty(value as string):
                throw (Exception)
                    Activator.CreateInstance(
                        service.BaseException,
                        $"Request object does not have required field {member.Name} set"
                    );
            case FromPathAttribute:
                request.AddPathResource($"{{{member.Name}}}", (string)value);
                break;
            case QueryAttribute query when value is List<string> values:
                request.ParameterCollection.Add(query.Name, values);
                break;
            case QueryAttribute query when value is not null:
                request.Parameters.Add(query.Name, Text(value));
                break;
            case HeaderAttribute header when value is not null:
                request.Headers[header.Name] = Text(value);
                break;
        }
    }

    private void AddBody(DefaultRequest request, object input, List<PropertyInfo> members)
    {
        var body = members.SingleOrDefault(member => member.IsDefined(typeof(BodyAttribute)));
        if (body is null)
        {
            request.Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), service.Json);
            request.Headers["Content-Type"] = "application/json";
        }
        else
        {
            request.Content = (body.GetValue(input) as MemoryStream)?.ToArray() ?? [];
            request.Headers["Content-Type"] = "application/octet-stream";
        }

        request.Headers["Content-Length"] = request.Content.Length.ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture);
}
