namespace ServiceModels.Generator.Emitting;

/// <summary>Requests, responses, and the structures in them.</summary>
internal static class ModelClasses
{
    private const string Deprecated = "[Obsolete(\"AWS has deprecated this member.\")]";

    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            $$"""

            using Amazon.Runtime;
            using PackageStandIns.Json;
            using PackageStandIns.RestJson;
            using System.Text.Json.Serialization;

            namespace {{service.Namespace}}.Model;
            """
        );
        code.AddAll(service.Operations, (c, operation) => AddOperation(c, service, operation));
        code.AddAll(service.Structures, (c, shape) =>
            AddClass(c, SdkNames.Type(shape), shape, service.Inputs.Contains(shape))
        );
        return code.ToString();
    }

    private static void AddOperation(Code code, SdkService service, Operation operation)
    {
        code.Add("").Add(Docs.Summary($"What {operation.Name} is asked with."));
        if (service.IsRest)
            code.Add(RestOperation(operation));

        AddClass(code, $"{operation.Name}Request : {service.BaseRequest}", operation.Input, isInput: true);
        code.Add("").Add(Docs.Summary($"What {operation.Name} answers."));
        AddClass(code, $"{operation.Name}Response : AmazonWebServiceResponse", operation.Output, isInput: false);
    }

    private static void AddClass(Code code, string declaration, Shape shape, bool isInput)
    {
        if (!declaration.Contains(" : "))
            code.Add("");

        code.Add($"public partial class {declaration}\n{{");
        code.AddAll(shape.Members.Where(m => !m.Traits.Has("sdk#omit")), (c, member) =>
            AddProperty(c, member, isInput)
        );
        code.Add("}");
    }

    private static void AddProperty(Code code, Member member, bool isInput)
    {
        var property = SdkNames.Property(member);
        if (Docs.Of(member, isInput) is { } summary)
            code.Add(summary);

        foreach (var attribute in Attributes(member, property))
            code.Add(attribute);

        var start = SdkTypes.IsCollection(member.Target) ? " = AWSConfigs.InitializeCollections ? [] : null;" : "";
        code.Add($"public {SdkTypes.Of(member)} {property} {{ get; set; }}{start}\n");
    }

    private static IEnumerable<string> Attributes(Member member, string property)
    {
        var traits = member.Traits;
        if (traits.Has("deprecated"))
            yield return Deprecated;
        if (traits.Has("httpLabel"))
            yield return $"[FromPath(\"{member.Name}\")]";
        if (traits.Text("httpQuery") is { } parameter)
            yield return $"[Query(\"{parameter}\")]";
        if (traits.Text("httpHeader") is { } header)
            yield return $"[Header(\"{header}\")]";
        if (traits.Has("httpResponseCode"))
            yield return "[StatusCode]";
        if (traits.Has("httpPayload"))
            yield return "[Body]";
        if (traits.Has("idempotencyToken"))
            yield return "[IdempotencyToken]";
        if (traits.Has("sdk#dateTime"))
            yield return "[JsonConverter(typeof(EpochMillisecondsConverter))]";
        if (member.JsonName != property)
            yield return $"[JsonPropertyName(\"{member.JsonName}\")]";
    }

    private static string RestOperation(Operation operation) =>
        $"[RestOperation(\"{operation.Traits.Text("http", "method")}\", \"{operation.Traits.Text("http", "uri")}\")]";
}
