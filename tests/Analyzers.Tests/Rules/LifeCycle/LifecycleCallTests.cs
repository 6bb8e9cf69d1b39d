using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class LifecycleCallTests
{
    [Theory]
    [InlineData("void Process(Bar bar) => {|BAR7001:Setup()|}; void Setup() { }")]
    [InlineData("void Process(Bar bar) => Again(bar); void Again(Bar bar) => {|BAR7001:Process(bar)|};")]
    [InlineData("void Process(Bar bar) { Action again = {|BAR7001:Setup|}; again(); } void Setup() { }")]
    [InlineData("void Process(Bar bar) => {|BAR7001:new Mine().Process(bar)|};")]
    public void Call_of_setup_or_process_is_reported(string members) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members}}
        }
        """);

    [Fact]
    public void Call_from_outside_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            public void Process(Bar bar) { }
        }

        public static class Caller
        {
            public static void Call(Mine mine) => {|BAR7001:mine.Process(default)|};
        }
        """);

    [Fact]
    public void Call_of_the_base_from_an_override_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            protected virtual void Setup() { }
        }

        [Strategy]
        public partial class Base : Common
        {
            protected override void Setup() => base.Setup();

            protected virtual void Process(Bar bar) { }
        }

        [Strategy]
        public partial class Derived : Base
        {
            protected override void Setup() => base.Setup();

            protected override void Process(Bar bar) => base.Process(bar);
        }
        """);

    [Fact]
    public void Call_of_methods_that_only_have_the_name_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public class Machine
        {
            public void Setup() { }

            public void Process() { }
        }

        [Strategy]
        public partial class Mine
        {
            void Process(Bar bar)
            {
                Machine machine = new();
                machine.Setup();
                machine.Process();
                Process(bar.Close);
            }

            private void Process(double price) { }
        }
        """);

    [Fact]
    public void Call_through_the_engines_interface_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Runner
        {
            public static void Step(IScript script) => {|BAR7001:script.Process()|};

            public static Action Starter(IStrategy script) => {|BAR7001:script.Setup|};

            public static void Other(IStep step) => step.Process();
        }

        public interface IStep
        {
            void Process();
        }
        """);
}
