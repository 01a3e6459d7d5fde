#load "judge/10-the-same-in-jsonata.csx"

using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.StepFunctions.Model;

var testShop = new Answer<TestStateResponse>(
    "testShop",
    task: "the request: a TestStateRequest with Definition, Input, RoleArn and InspectionLevel.",
    hints:
    [
        "new TestStateRequest { Definition = …, Input = …, RoleArn = …, InspectionLevel = … }; three of them are variables.",
        "Definition = getShop, Input = newOrder, RoleArn = old.RoleArn, InspectionLevel = InspectionLevel.DEBUG.",
    ],
    solution: """
    new TestStateRequest
    {
        Definition = getShop,
        Input = newOrder,
        RoleArn = old.RoleArn,
        InspectionLevel = InspectionLevel.DEBUG,
    }
    """,
    because: "The state really asks DynamoDB, in the name of the role. DEBUG shows what its data was on the way.",
    mistakes:
    [
        (
            "new TestStateRequest { Definition = getShop, Input = newOrder, InspectionLevel = InspectionLevel.DEBUG }",
            "RoleArn must be specified"
        ),
        ("new TestStateRequest { Definition = getShop, Input = newOrder, RoleArn = old.RoleArn }", "only the output"),
        (
            "new TestStateRequest { Definition = getShop, RoleArn = old.RoleArn, InspectionLevel = InspectionLevel.DEBUG }",
            "no order"
        ),
    ],
    check: JudgeTestShop
);

var readInput = new Answer<string>(
    "readInput",
    task: "the expression, as text: \"{% … %}\".",
    hints:
    [
        "The order id is two members deep in the state's input: detail, then orderId.",
        "Begin with $states.input where JSONPath has $, and keep the signs {% and %}.",
    ],
    solution: "\"{% $states.input.detail.orderId %}\"",
    because: "In JSONPath $ is the input. In JSONata the state's data is $states: its members are input, result, context.",
    mistakes:
    [
        ("\"$states.input.detail.orderId\"", "only text"),
        ("\"{% $states.input.orderId %}\"", "returned nothing"),
        ("\"{% $.detail.orderId %}\"", "is not supported"),
        ("\"{% detail.orderId %}\"", "is not supported"),
    ],
    check: JudgeReadInputAsync
);

var shopClosed = new Answer<string>(
    "shopClosed",
    task: "the condition, as text: true when the shop is not open.",
    hints:
    [
        "The value is $states.input.GetStore.Item.storeOpen.BOOL, = compares, and $not(…) is the contrary of what it is given.",
        "\"{% $not(… = true) %}\", with the value in the place of …",
    ],
    solution: "\"{% $not($states.input.GetStore.Item.storeOpen.BOOL = true) %}\"",
    because: "A comparison with something missing is false, with = as with !=. So ask for what must be there, and negate that.",
    mistakes:
    [
        (
            "\"{% $states.input.GetStore.Item.storeOpen.BOOL != true %}\"",
            "a shop without storeOpen goes to ListExecutions"
        ),
        ("\"{% $states.input.GetStore.Item.storeOpen.BOOL = true %}\"", "the open shop goes to Emit - Shop not ready"),
        ("\"{% $not($states.input.Item.storeOpen.BOOL = true) %}\"", "the open shop goes to Emit - Shop not ready"),
        (
            "\"{% $not($states.input.GetStore.Item.storeOpen.BOOL = 'true') %}\"",
            "the open shop goes to Emit - Shop not ready"
        ),
    ],
    check: JudgeShopClosedAsync
);

var startedDetail = new Answer<string>(
    "startedDetail",
    task: "the Detail: JSON as text with TaskToken, orderId and userId.",
    hints:
    [
        "Names lose their .$, and each value is an expression in quotes: \"orderId\": \"{% … %}\".",
        "The token is $states.context.Task.Token; the ids are in $states.input.detail.",
    ],
    solution: """"
    """
    {
      "Message": "The workflow started and waits for the customer to submit the drink.",
      "TaskToken": "{% $states.context.Task.Token %}",
      "orderId": "{% $states.input.detail.orderId %}",
      "userId": "{% $states.input.detail.userId %}"
    }
    """
    """",
    because: "$states.context is what JSONPath calls $$: what Step Functions itself knows of the execution and its task.",
    mistakes:
    [
        (
            """"
            """
            {
              "TaskToken": "$$.Task.Token",
              "orderId": "{% $states.input.detail.orderId %}",
              "userId": "{% $states.input.detail.userId %}"
            }
            """
            """",
            "only text"
        ),
        (
            """"
            """
            {
              "TaskToken": "{% $states.result.TaskToken %}",
              "orderId": "{% $states.input.detail.orderId %}",
              "userId": "{% $states.input.detail.userId %}"
            }
            """
            """",
            "'$states.result"
        ),
        (
            """"
            """{ "TaskToken.$": "{% $states.context.Task.Token %}" }"""
            """",
            "no TaskToken"
        ),
        (
            """"
            """{ "TaskToken": "{% $states.context.Task.Token %}", }"""
            """",
            "JSON"
        ),
    ],
    check: JudgeStartedDetailAsync
);

var whatLeaves = new Answer<string>(
    "whatLeaves",
    task: "your guess: \"Input\", \"Result\" or \"Both\".",
    hints:
    [
        "In JSONPath, too, a task without any path has one of the three as its output.",
        "A task is asked for something. What it hands on by itself is the answer.",
    ],
    solution: "\"Result\"",
    because: "Without Output the result takes the place of all that came in. The order would be lost at the next state.",
    mistakes: [("\"Both\"", "nobody merges"), ("\"Input\"", "a Pass state"), ("\"Nothing\"", "spell one")],
    check: JudgeWhatLeavesAsync
);

var numberOutput = new Answer<string>(
    "numberOutput",
    task: "the Output, as text: \"{% $merge([ …, { 'orderNumber': … }]) %}\".",
    hints:
    [
        "$merge makes one object out of a list of objects: the input first, then one with the orderNumber.",
        "The number is $states.result.Attributes.IDvalue.N, the input $states.input.",
    ],
    solution: "\"{% $merge([$states.input, { 'orderNumber': $states.result.Attributes.IDvalue.N }]) %}\"",
    because: "One expression says what ResultSelector and ResultPath say: what of the answer stays, and where.",
    mistakes:
    [
        ("\"{% { 'orderNumber': $states.result.Attributes.IDvalue.N } %}\"", "the order is lost"),
        ("\"{% $merge([$states.input, $states.result]) %}\"", "no orderNumber"),
        (
            "\"{% $merge([$states.input, { 'orderNumber': $number($states.result.Attributes.IDvalue.N) }]) %}\"",
            "a number"
        ),
        (
            "\"{% $merge($states.input, { 'orderNumber': $states.result.Attributes.IDvalue.N }) %}\"",
            "States.QueryEvaluationError"
        ),
        ("\"$states.result.Attributes.IDvalue.N\"", "only text"),
    ],
    check: JudgeNumberOutputAsync
);

var silentFault = new Answer<string>(
    "silentFault",
    task: "the letter of the fault that nobody tells, in quotes.",
    hints:
    [
        "Step Functions can judge only what it takes for an expression.",
        "Which of the three has no {% %}? That one is a text like any other.",
    ],
    solution: "\"a\"",
    because: "A missing {% %} is no error: the event carries the text $states.input.detail.orderId as its order id.",
    mistakes: [("\"b\"", "before anything runs"), ("\"c\"", "when it runs"), ("\"d\"", "a, b or c")],
    check: JudgeSilentFault
);

var createJsonata = new Answer<(string Arn, string RoleArn)>(
    "createJsonata",
    task: "the request: a CreateStateMachineRequest with Name, Definition and RoleArn.",
    hints:
    [
        "new CreateStateMachineRequest { Name = …, Definition = …, RoleArn = … }; the definition must be text.",
        "Name = \"OrderProcessor-jsonata\", Definition = definition.ToJsonString(), RoleArn = old.RoleArn.",
    ],
    solution: """
    new CreateStateMachineRequest
    {
        Name = "OrderProcessor-jsonata",
        Definition = definition.ToJsonString(),
        RoleArn = old.RoleArn,
    }
    """,
    because: "The new one does what the old one does, so it needs the same permissions: the same role.",
    mistakes:
    [
        (
            """
            new CreateStateMachineRequest
            {
                Name = "OrderProcessor",
                Definition = definition.ToJsonString(),
                RoleArn = old.RoleArn,
            }
            """,
            "State Machine Already Exists"
        ),
        (
            """
            new CreateStateMachineRequest
            {
                Name = "OrderProcessor-jsonata",
                Definition = old.Definition,
                RoleArn = old.RoleArn,
            }
            """,
            "the old definition"
        ),
    ],
    check: JudgeCreateJsonataAsync
);

var sameHistory = new Answer<(List<HistoryEvent> Old, List<HistoryEvent> New, string Guess)>(
    "sameHistory",
    task: "your guess: \"Fewer\", \"As many\" or \"More\".",
    hints:
    [
        "The states and the services that they call have not changed.",
        "Does the history have an event for an expression?",
    ],
    solution: "\"As many\"",
    because: "The language says how data is read and made, and no word about it is in the history. The states are the same.",
    mistakes: [("\"Fewer\"", "the same states"), ("\"More\"", "no event of its own"), ("\"Equal\"", "spell one")],
    check: JudgeSameHistory
);

var inVariables = new Answer<string>(
    "inVariables",
    task: "the Assign: JSON as text with one member, order.",
    hints:
    [
        "{ \"order\": \"{% … %}\" }: a variable's name is written without $ where it is set.",
        "What the later states need is all in $states.input.detail.",
    ],
    solution: "\"\"\"{ \"order\": \"{% $states.input.detail %}\" }\"\"\"",
    because: "A variable is set once and read wherever it is needed. The states between need not carry it along.",
    mistakes:
    [
        ("\"\"\"{ \"order\": \"$states.input.detail\" }\"\"\"", "only text"),
        ("\"\"\"{ \"order\": \"{% $states.input %}\" }\"\"\"", "$order.orderId"),
        ("\"\"\"{ \"orders\": \"{% $states.input.detail %}\" }\"\"\"", "$order"),
        ("\"{% $states.input.detail %}\"", "JSON"),
    ],
    check: JudgeInVariablesAsync
);
