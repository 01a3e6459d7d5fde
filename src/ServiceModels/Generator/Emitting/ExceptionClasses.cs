namespace ServiceModels.Generator.Emitting;

/// <summary>The service's own exception, and one for each error of the model.</summary>
internal static class ExceptionClasses
{
    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            """

            using Amazon.Runtime;
            using PackageStandIns.RestJson;
            using System.Net;

            """
        );
        code.Add($"namespace {service.Namespace}\n{{");
        code.Add(
            "/// <summary>What every error of the service derives from; <c>ErrorCode</c> names the error.</summary>"
        );
        code.Add($"public partial class {service.BaseException} : AmazonServiceException\n{{");
        AddConstructors(code, service.BaseException);
        code.Add("}\n}\n").Add($"namespace {service.Namespace}.Model\n{{");
        code.AddAll(service.Errors, (c, error) => AddException(c, service, error));
        return code.Add("}").ToString();
    }

    private static void AddException(Code code, SdkService service, Shape error)
    {
        var name = SdkNames.Exception(error);
        code.Add(Docs.Summary($"The error {error.Name}."));
        code.Add($"public partial class {name} : {service.BaseException}\n{{");
        AddConstructors(code, name);
        foreach (var member in error.Members.Where(m => SdkNames.Property(m) != "Message"))
        {
            code.Add("");
            if (member.Traits.Text("httpHeader") is { } header)
                code.Add($"[Header(\"{header}\")]");

            code.Add($"public {SdkTypes.Of(member)} {SdkNames.Property(member)} {{ get; set; }}");
        }

        code.Add("}\n");
    }

    private static void AddConstructors(Code code, string name) =>
        code.Add(
            $$"""
            public {{name}}() { }

            public {{name}}(string message) : base(message) { }

            public {{name}}(string message, Exception innerException) : base(message, innerException) { }

            public {{name}}(Exception innerException) : base(innerException) { }

            public {{name}}(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
                : base(message, errorType, errorCode, requestId, statusCode) { }

            public {{name}}(string message, Exception innerException, ErrorType errorType, string errorCode,
                string requestId, HttpStatusCode statusCode)
                : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
            """
        );
}
