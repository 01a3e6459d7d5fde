using System.Collections.Concurrent;
using System.Reflection;
using Amazon.Runtime;
using ServiceModels.Generator.Emitting;

namespace ServiceModels.Tests.Generator;

/// <summary>
/// The judge of names and types is the AWS SDK itself: what the generator makes of the models of two services whose
/// real packages can be had is there, spelt and typed the same. (Their clients' names differ: the SDK has its own.)
/// </summary>
public class RealSdkTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> Assemblies = new();

    public static TheoryData<string, Type> Services =>
        new()
        {
            { "dynamodb", typeof(Amazon.DynamoDBv2.AmazonDynamoDBClient) },
            { "sts", typeof(Amazon.SecurityToken.AmazonSecurityTokenServiceClient) },
        };

    [Theory]
    [MemberData(nameof(Services))]
    public void Requests_responses_and_structures_have_the_same_members(string model, Type client)
    {
        var generated = Compiled(model, client);
        var types = generated.GetExportedTypes().Where(t => t.Namespace!.EndsWith(".Model") && t.IsClass).ToList();
        types.Count.ShouldBeGreaterThan(20);

        foreach (var type in types)
        {
            var real = Real(client, type);
            foreach (
                var property in type.GetProperties(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
                )
            )
            {
                var counterpart = real.GetProperty(property.Name);
                counterpart.ShouldNotBeNull($"{type.Name}.{property.Name}");
                Spelt(counterpart.PropertyType).ShouldBe(Spelt(property.PropertyType), $"{type.Name}.{property.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Enumerations_have_the_same_constants(string model, Type client)
    {
        foreach (var type in Compiled(model, client).GetExportedTypes().Where(t => t.BaseType == typeof(ConstantClass)))
        {
            foreach (var constant in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                var real = Real(client, type).GetField(constant.Name);
                real.ShouldNotBeNull($"{type.Name}.{constant.Name}");
                $"{real.GetValue(null)}".ShouldBe($"{constant.GetValue(null)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Exceptions_have_the_same_constructors(string model, Type client)
    {
        var exceptions = Compiled(model, client)
            .GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(AmazonServiceException)) && t.Namespace!.EndsWith(".Model"))
            .ToList();
        exceptions.ShouldNotBeEmpty();

        foreach (var exception in exceptions)
            Constructors(Real(client, exception)).ShouldBe(Constructors(exception), exception.Name);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Operations_have_the_same_methods(string model, Type client)
    {
        var generated = Compiled(model, client)
            .GetExportedTypes()
            .Single(t => t.IsSubclassOf(typeof(AmazonServiceClient)));
        var operations = generated.GetMethods().Where(m => m.IsVirtual && m.Name.EndsWith("Async")).ToList();
        operations.ShouldNotBeEmpty();

        var real = client.GetMethods().Select(Signature).ToHashSet();
        foreach (var operation in operations)
            real.ShouldContain(Signature(operation));
    }

    [Theory]
    [InlineData("dynamodb", typeof(Amazon.DynamoDBv2.AmazonDynamoDBClient))]
    public void Paginators_have_the_same_names_and_items(string model, Type client)
    {
        var paginators = Compiled(model, client)
            .GetExportedTypes()
            .Where(t => t.IsInterface && t.Name.Contains("Paginator"))
            .ToList();
        paginators.Count.ShouldBeGreaterThan(2);

        foreach (var paginator in paginators)
        {
            var real = Real(client, paginator).GetMethods().Select(Signature).ToHashSet();
            foreach (var method in paginator.GetMethods())
                real.ShouldContain(Signature(method), paginator.Name);
        }
    }

    // Compiling takes seconds.
    private static Assembly Compiled(string model, Type client) =>
        Assemblies
            .GetOrAdd(model, name => new Lazy<Assembly>(() =>
                Compilation.Load(ClientWriter.Write(Models.Read(name), client.Namespace!))
            ))
            .Value;

    private static Type Real(Type client, Type generated)
    {
        var real = client.Assembly.GetType(generated.FullName!);
        real.ShouldNotBeNull(generated.FullName);
        return real;
    }

    private static string[] Constructors(Type type) =>
        [
            .. type.GetConstructors()
                .Select(c => string.Join(", ", c.GetParameters().Select(p => $"{Spelt(p.ParameterType)} {p.Name}")))
                .Order(),
        ];

    private static string Signature(MethodInfo method) =>
        $"{Spelt(method.ReturnType)} {method.Name}({string.Join(", ", method.GetParameters().Select(p => $"{Spelt(p.ParameterType)} {p.Name}"))})";

    private static string Spelt(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Spelt))}>"
            : type.Name;
}
