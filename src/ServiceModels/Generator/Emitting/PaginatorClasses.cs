namespace ServiceModels.Generator.Emitting;

/// <summary>Paginators and the factory that makes them.</summary>
internal static class PaginatorClasses
{
    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            $$"""

            using Amazon.Runtime;
            using PackageStandIns.Pipeline;

            namespace {{service.Namespace}}.Model;

            /// <summary>Makes the paginators.</summary>
            public interface I{{service.PaginatorFactory}}
            {
            """
        );
        foreach (var operation in service.Paginated)
            code.Add($"/// <summary>Paginator of {operation.Name}.</summary>").Add($"{Factory(operation)};");

        code.Add(
            $$"""
            }

            /// <summary>Makes the paginators of a client.</summary>
            public class {{service.PaginatorFactory}} : I{{service.PaginatorFactory}}
            {
            private readonly {{service.Interface}} client;

            internal {{service.PaginatorFactory}}({{service.Interface}} client) => this.client = client;

            """
        );
        foreach (var operation in service.Paginated)
            code.Add($"public {Factory(operation)} => new {operation.Name}Paginator(client, request);");

        return code.Add("}")
            .AddAll(service.Paginated, (c, operation) => AddPaginator(c, service, operation))
            .ToString();
    }

    private static string Factory(Operation operation) =>
        $"I{operation.Name}Paginator {operation.Name}({operation.Name}Request request)";

    private static void AddPaginator(Code code, SdkService service, Operation operation)
    {
        var name = operation.Name;
        var items = Items(operation).ToList();
        code.Add(
            $$"""

            /// <summary>The pages of {{name}}; they can be walked once.</summary>
            public interface I{{name}}Paginator
            {
            /// <summary>Whole responses.</summary>
            IPaginatedEnumerable<{{name}}Response> Responses { get; }
            """
        );
        foreach (var item in items)
            code.Add($"/// <summary>What the responses list.</summary>").Add($"{Enumerable(item)} {{ get; }}");

        code.Add(
            $$"""
            }

            internal sealed class {{name}}Paginator({{service.Interface}} client, {{name}}Request request) : I{{name}}Paginator
            {
            private readonly Paginator<{{name}}Request, {{name}}Response, {{TokenType(operation)}}> pages = new(
                request, client.{{name}}Async, (r, token) => r.{{Input(
                operation
            )}} = token, (r, response) => {{NextToken(operation)}});

            public IPaginatedEnumerable<{{name}}Response> Responses => pages.Responses;
            """
        );
        foreach (var item in items)
            code.Add($"public {Enumerable(item)} => pages.Items(response => response.{SdkNames.Property(item)});");

        code.Add("}");
    }

    private static IEnumerable<Member> Items(Operation operation)
    {
        var names = new[] { operation.Traits.Text("paginated", "items"), operation.Traits.Text("sdk#items") };
        return names.OfType<string>().Select(name => operation.Output.Find(name)!);
    }

    private static string Enumerable(Member items) =>
        $"IPaginatedEnumerable<{SdkTypes.Item(items.Target)}> {SdkNames.Property(items)}";

    private static string TokenType(Operation operation) => SdkTypes.Of(InputToken(operation));

    private static string Input(Operation operation) => SdkNames.Property(InputToken(operation));

    private static Member InputToken(Operation operation) =>
        operation.Input.Find(operation.Traits.Text("paginated", "inputToken")!)!;

    private static string NextToken(Operation operation)
    {
        var output = SdkNames.Property(operation.Output.Find(operation.Traits.Text("paginated", "outputToken")!)!);
        return operation.Traits.Has("sdk#endsAtSameToken")
            ? $"response.{output} == r.{Input(operation)} ? null : response.{output}"
            : $"response.{output}";
    }
}
