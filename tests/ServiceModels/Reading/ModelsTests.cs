using System.Text.RegularExpressions;

namespace ServiceModels.Tests.Reading;

/// <summary>What must be true of every model that is in the repo.</summary>
public class ModelsTests
{
    public static TheoryData<string> All => [.. Models.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_model_reads_whole(string name)
    {
        var model = Models.Read(name);

        model.Operations.ShouldNotBeEmpty();
        model.Operations.Select(o => o.Name).ShouldBeInOrder();
        model.SdkId.ShouldNotBeNullOrEmpty();
        model.SigningName.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Requirements_labels_and_pages_name_members_that_are_there(string name)
    {
        foreach (var operation in Models.Read(name).Operations)
        {
            var uri = operation.Traits.Text("http", "uri") ?? "";
            foreach (Match label in Regex.Matches(uri, "{([^}]+)}"))
                operation.Input.Find(label.Groups[1].Value).ShouldNotBeNull($"{operation}: {uri}");

            if (!operation.Traits.Has("paginated"))
                continue;

            operation.Input.Find(operation.Traits.Text("paginated", "inputToken")!).ShouldNotBeNull($"{operation}");
            operation.Output.Find(operation.Traits.Text("paginated", "outputToken")!).ShouldNotBeNull($"{operation}");
            if (operation.Traits.Text("paginated", "items") is { } items)
                operation.Output.Find(items).ShouldNotBeNull($"{operation}");
        }
    }
}
