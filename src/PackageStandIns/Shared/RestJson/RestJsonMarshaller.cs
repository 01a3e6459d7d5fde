using System.Collections;
using System.Reflection;
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
        foreach (var (name, value) in operation.SubResources)
            request.AddSubResource(name, value);

        var members = input.GetType().GetProperties().Where(p => p.DeclaringType == input.GetType()).ToList();
        foreach (var member in members)
            Bind(request, member, member.GetValue(input));

        if (request.HttpMethod is "POST" or "PUT")
            RestJsonBody.Add(request, input, members, service.Json);

        return request;
    }

    private void Bind(DefaultRequest request, PropertyInfo member, object value)
    {
        switch (member.GetCustomAttribute<NotInBodyAttribute>())
        {
            case FromPathAttribute when value is null or "":
                throw (Exception)
                    Activator.CreateInstance(
                        service.BaseException,
                        $"Request object does not have required field {member.Name} set"
                    );
            case FromPathAttribute path:
                request.AddPathResource($"{{{path.Name}}}", HttpText.Of(value));
                break;
            case QueryAttribute query when value is List<string> values:
                if (values.Count > 0)
                    request.ParameterCollection.Add(query.Name, values);
                break;
            case QueryAttribute query when value is not (null or ICollection):
                request.Parameters.Add(query.Name, HttpText.Of(value));
                break;
            case HeaderAttribute header when value is not null:
                request.Headers[header.Name] = HttpText.Of(value);
                break;
        }
    }
}
