using System.Reflection;
using Amazon.CloudWatchLogs;
using Amazon.EventBridge;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.StepFunctions;
using Type = System.Type;

namespace PackageStandIns.Tests.Aws;

/// <summary>What every client of the AWS SDK for .NET v4 has in common.</summary>
public class ApiShapeTests
{
    public static TheoryData<Type, Type> Clients { get; } =
        new()
        {
            { typeof(IAmazonEventBridge), typeof(AmazonEventBridgeClient) },
            { typeof(IAmazonStepFunctions), typeof(AmazonStepFunctionsClient) },
            { typeof(IAmazonLambda), typeof(AmazonLambdaClient) },
            { typeof(IAmazonCloudWatchLogs), typeof(AmazonCloudWatchLogsClient) },
        };

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_operation_has_its_request_and_response_in_model(Type service, Type client)
    {
        var operations = service.GetMethods().Where(method => method.Name.EndsWith("Async")).ToList();
        operations.ShouldNotBeEmpty();

        foreach (var operation in operations)
        {
            var name = $"{service.Namespace}.Model.{operation.Name[..^"Async".Length]}";
            var parameters = operation.GetParameters();
            operation.ReturnType.GetGenericArguments().Single().FullName.ShouldBe(name + "Response");
            parameters[^1].ParameterType.ShouldBe(typeof(CancellationToken));
            if (parameters.Length == 2 && parameters[0].ParameterType != typeof(string))
                parameters[0].ParameterType.FullName.ShouldBe(name + "Request");

            client
                .GetMethod(operation.Name, parameters.Select(p => p.ParameterType).ToArray())!
                .IsVirtual.ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Public_model_types_are_nullable_where_the_wire_may_leave_them_out(Type service, Type client)
    {
        var properties = client
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == service.Namespace + ".Model" && type.IsClass)
            .SelectMany(type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            );

        foreach (var property in properties.Where(p => p.PropertyType.IsValueType))
        {
            Nullable
                .GetUnderlyingType(property.PropertyType)
                .ShouldNotBeNull($"{property.DeclaringType!.Name}.{property.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Enumerations_are_constant_classes_that_know_their_values(Type service, Type client)
    {
        var exported = client.Assembly.GetExportedTypes();
        var enumerations = exported.Where(t => t.IsSubclassOf(typeof(ConstantClass))).ToList();
        enumerations.ShouldNotBeEmpty();
        enumerations.ShouldAllBe(type => type.Namespace == service.Namespace);
        exported.ShouldNotContain(type => type.IsEnum);

        foreach (var type in enumerations)
        {
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                var constant = (ConstantClass)field.GetValue(null)!;
                type.GetMethod("FindValue", [typeof(string)])!.Invoke(null, [constant.Value]).ShouldBeSameAs(constant);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Exceptions_derive_from_the_service_s_own(Type service, Type client)
    {
        var exceptions = client.Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Exception))).ToList();
        var own = exceptions.Single(type => type.BaseType == typeof(AmazonServiceException));

        own.Name.ShouldBe(client.Name.Replace("Client", "Exception"));
        own.Namespace.ShouldBe(service.Namespace);
        exceptions.Remove(own);
        exceptions.ShouldAllBe(type => type.BaseType == own && type.Name.EndsWith("Exception"));
    }
}
