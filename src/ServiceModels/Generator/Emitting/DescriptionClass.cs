namespace ServiceModels.Generator.Emitting;

/// <summary>What the shared pipeline needs to know of the service's protocol.</summary>
internal static class DescriptionClass
{
    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            $$"""

            using PackageStandIns.Pipeline;

            namespace {{service.Namespace}}.Internal;

            internal static class {{service.Name}}Service
            {
            public static ServiceDescription Description { get; } = new()
            {
            ServiceId = "{{service.Model.SdkId}}",
            BaseException = typeof({{service.BaseException}}),
            TargetPrefix = "{{service.Model.Name}}",
            JsonVersion = "{{(service.Model.Traits.Has("aws.protocols#awsJson1_0") ? "1.0" : "1.1")}}",
            HostPrefixes = new()
            {
            """
        );
        foreach (var operation in service.Operations)
        {
            if (operation.Traits.Text("endpoint", "hostPrefix") is { } prefix)
                code.Add($"[\"{operation.Name}\"] = \"{prefix}\",");
        }

        code.Add("},\nExceptions = new()\n{");
        foreach (var error in service.Errors)
            code.Add($"[\"{ErrorCode(error)}\"] = typeof(Model.{SdkNames.Exception(error)}),");

        return code.Add("},\n};\n}").ToString();
    }

    private static string ErrorCode(Shape error) =>
        error.Traits.Text("aws.protocols#awsQueryError", "code") ?? error.Name;
}
