namespace ServiceModels.Tests.Reading;

/// <summary>The language: https://smithy.io/2.0/spec/idl.html</summary>
public class ModelReaderTests
{
    private const string Shop = """
        $version: "2.0"

        // A comment, and a blank line.
        namespace com.example.shop

        @aws.api#service(sdkId: "Coffee Shop", endpointPrefix: "shop")
        @aws.auth#sigv4(name: "coffee")
        service Shop_2026 { version: "2026-11-22", operations: [Order] }

        /// Takes an order.
        /// It may be refused.
        @paginated(inputToken: "Token", outputToken: "Token", items: "Drinks")
        operation Order { input: OrderRequest, output: OrderResponse, errors: [Closed] }
        structure OrderRequest {
            /// Who is asking.
            @required Name: CustomerName
            Token: String
        }
        structure OrderResponse { Drinks: DrinkList, Token: String, Milk: Milk }
        @error("client") @httpError(409) structure Closed { Message: String }
        @length(min: 1, max: 3) list DrinkList { member: String }
        enum Milk { NONE, Oat2 = "oat-2%" }
        @length(max: 20) @pattern("[A-Z\\.]+") string CustomerName
        """;

    [Fact]
    public void A_service_has_its_names_and_its_version()
    {
        var model = Read(Shop);

        model.Name.ShouldBe("Shop_2026");
        model.Version.ShouldBe("2026-11-22");
        model.SdkId.ShouldBe("Coffee Shop");
        model.EndpointPrefix.ShouldBe("shop");
        model.SigningName.ShouldBe("coffee");
    }

    [Fact]
    public void An_operation_has_its_words_its_types_and_its_errors()
    {
        var order = Read(Shop).Find("Order")!;

        order.Documentation.ShouldBe("Takes an order. It may be refused.");
        order.Input.Members.Select(m => m.ToString()).ShouldBe(["Name: CustomerName", "Token: String"]);
        order.Output.Name.ShouldBe("OrderResponse");
        order.Errors.Single().IsError.ShouldBeTrue();
        order.Traits.Text("paginated", "items").ShouldBe("Drinks");
    }

    [Fact]
    public void Constraints_stand_where_the_model_says_them()
    {
        var model = Read(Shop);
        var name = model.Find("Order")!.Input.Find("Name")!;

        name.IsRequired.ShouldBeTrue();
        name.Documentation.ShouldBe("Who is asking.");
        name.Target.Kind.ShouldBe(ShapeKind.String);
        name.Target.Traits.Text("pattern").ShouldBe("""[A-Z\.]+""");
        name.Target.Traits.Number("length", "min").ShouldBeNull();
        name.Target.Traits.Number("length", "max").ShouldBe(20);
        model.Shapes["DrinkList"].Traits.Number("length", "min").ShouldBe(1);
        model.Shapes["Milk"].Values.ShouldBe(["NONE", "oat-2%"]);
    }

    [Fact]
    public void A_second_file_adds_traits()
    {
        var more = new ModelFile(
            "sdk.smithy",
            "apply CustomerName @sensitive apply OrderRequest$Token @sdk#name(\"Next\")"
        );

        var model = ModelReader.Read(new ModelFile("shop.smithy", Shop), more);

        model.Shapes["CustomerName"].Traits.Has("sensitive").ShouldBeTrue();
        model.Shapes["CustomerName"].Traits.Has("pattern").ShouldBeTrue();
        model.Find("Order")!.Input.Find("Token")!.Traits.Text("sdk#name").ShouldBe("Next");
    }

    [Theory]
    [InlineData("structure A { B String }", "shop.smithy, line 1: expected ':', found String.")]
    [InlineData("structure A {\n  B: C\n}", "shop.smithy, line 2: the model has no type C.")]
    [InlineData("structure A {}\nlist A { member: String }", "shop.smithy, line 2: there is already a type A.")]
    [InlineData("structure A { B: String", "shop.smithy, line 1: expected a member's name, found the end of the file.")]
    [InlineData("\nresource A {}", "shop.smithy, line 2: 'resource' starts no statement that is known here.")]
    [InlineData("@pattern(\"abc\nstring A", "shop.smithy, line 1: a text has no closing quote.")]
    [InlineData("string A;", "shop.smithy, line 1: ';' means nothing here.")]
    [InlineData("apply A$B @required", "shop.smithy, line 1: the model has no A$B.")]
    [InlineData(
        "service S { operations: [O] }",
        "shop.smithy, line 1: the service names O, but there is no such operation."
    )]
    [InlineData(
        "operation O { inputs: A }",
        "shop.smithy, line 1: an operation has an input, an output and errors, not inputs."
    )]
    public void A_mistake_is_told_with_its_place(string text, string message)
    {
        var service = new ModelFile("service.smithy", "service S {}");
        var model = new ModelFile("shop.smithy", text);

        Should.Throw<ModelException>(() => ModelReader.Read(service, model)).Message.ShouldBe(message);
    }

    [Fact]
    public void A_model_is_a_service_s() =>
        Should
            .Throw<ModelException>(() => Read("string A"))
            .Message.ShouldBe("shop.smithy, line 1: expected a service, found none.");

    private static ServiceModel Read(string text) => ModelReader.Read(new ModelFile("shop.smithy", text));
}
