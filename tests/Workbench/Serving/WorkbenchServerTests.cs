using System.Net;

namespace Workbench.Tests.Serving;

public sealed class WorkbenchServerTests
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/shop/events/more")]
    [InlineData("/lessons/none/export")]
    public async Task An_address_that_leads_nowhere_says_so_and_leads_back(string path)
    {
        await using var workshop = await OpenWorkshop.StartAsync();
        using var http = new HttpClient { BaseAddress = workshop.Address };
        await http.GetAsync(workshop.Invitation);

        using var answer = await http.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("There is no such page");
        page.ShouldContain("<a href=\"/\">All lessons</a>");
    }
}
